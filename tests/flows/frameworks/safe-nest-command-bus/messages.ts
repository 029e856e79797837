export class CreateCat {
  constructor(readonly name: string) {}
}
export class FindCats {
  constructor(readonly breed: string) {}
}
