export class Disclosure {
  records = [];

  saw() {}

  counted() {}

  absorb() {}

  withheld() {}

  warn() {}
}
