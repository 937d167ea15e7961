import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The way from browsers to a gateway, which can be cut: what was connected is not any more, and nothing connects. */
export interface CuttableWay {
  readonly address: string;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Opens a way to an address. */
export async function openWay(to: string): Promise<CuttableWay> {
  const { hostname, port } = new URL(to);
  const ends = new Set<Socket>();
  let isCut = false;
  const keep = (end: Socket) => {
    ends.add(end);
    // Whoever is cut off has nothing to say of it.
    end.on('error', () => undefined).once('close', () => ends.delete(end));
  };
  const server = createServer((near) => {
    keep(near);
    if (isCut) return near.resetAndDestroy();
    const far = connect(Number(port), hostname);
    keep(far);
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    isCut = true;
    for (const end of ends) end.destroy();
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend: () => {
      isCut = false;
    },
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
