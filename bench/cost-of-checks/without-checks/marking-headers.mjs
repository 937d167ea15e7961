export const markingHeaders = {};
