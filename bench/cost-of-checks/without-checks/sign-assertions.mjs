const signed = Promise.resolve('');

export const createAssertionSigner = () => ({ sign: () => signed });
