export interface Product {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly priceCents: number;
}

/** What the search page sends: any of the columns below, with the value looked for. */
export type ProductFilter = Readonly<Record<string, string | undefined>>;
