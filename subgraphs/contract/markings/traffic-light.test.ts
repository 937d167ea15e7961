import {
  isForEveryone,
  parseTrafficLight,
  stricterTrafficLight,
  trafficLightLabel,
  TRAFFIC_LIGHTS,
} from './traffic-light.js';

describe('the labels of TLP 2.0', () => {
  it('are written as the standard has them, and read back', () => {
    expect(TRAFFIC_LIGHTS.map(trafficLightLabel)).toEqual([
      'TLP:RED',
      'TLP:AMBER+STRICT',
      'TLP:AMBER',
      'TLP:GREEN',
      'TLP:CLEAR',
    ]);
    for (const light of TRAFFIC_LIGHTS) {
      expect(parseTrafficLight(trafficLightLabel(light))).toBe(light);
    }
  });

  it('are not guessed: the WHITE of TLP 1, a lower case and a bare name are none', () => {
    expect(['TLP:WHITE', 'tlp:red', 'RED', ''].map(parseTrafficLight)).toEqual(Array(4).fill(null));
  });

  it('have an order in which a promise outweighs none', () => {
    expect(stricterTrafficLight('GREEN', 'AMBER')).toBe('AMBER');
    expect(stricterTrafficLight('AMBER_STRICT', 'AMBER')).toBe('AMBER_STRICT');
    expect(stricterTrafficLight('CLEAR', null)).toBe('CLEAR');
    expect(stricterTrafficLight(null, null)).toBeNull();
  });

  it('let everyone read only CLEAR, or what nobody promised anything about', () => {
    expect(TRAFFIC_LIGHTS.filter(isForEveryone)).toEqual(['CLEAR']);
    expect(isForEveryone(null)).toBe(true);
  });
});
