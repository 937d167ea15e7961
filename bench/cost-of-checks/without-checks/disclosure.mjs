export class Disclosure {
  records = [];

  saw() {}

  withheld() {}

  warn() {}
}
