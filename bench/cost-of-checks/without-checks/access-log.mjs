export class AccessLog {
  append() {
    return Promise.resolve();
  }
}
