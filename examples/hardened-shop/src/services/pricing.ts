/** What a formula may speak of. */
export interface PriceInput {
  readonly unitCents: number;
  readonly quantity: number;
  readonly tier: string;
}

type Formula = (input: PriceInput) => number;

/** Sales chooses among formulas; programmers write them. */
const formulas = {
  standard: ({ unitCents, quantity }) => unitCents * quantity,
  bulk: ({ unitCents, quantity }) => unitCents * quantity * (quantity >= 50 ? 0.85 : 0.95),
  clearance: ({ unitCents, quantity, tier }) => unitCents * quantity * (tier === 'gold' ? 0.6 : 0.7),
} as const satisfies Record<string, Formula>;

export type FormulaName = keyof typeof formulas;

export function quote(name: FormulaName, input: PriceInput): number {
  return Math.round(formulas[name](input));
}
