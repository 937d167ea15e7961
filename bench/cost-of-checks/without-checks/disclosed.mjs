export class Disclosed {
  add() {}

  in(result) {
    return result;
  }
}
