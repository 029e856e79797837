/** What a formula may speak of. */
export interface PriceInput {
  readonly unitCents: number;
  readonly quantity: number;
  readonly tier: string;
}

type Formula = (unitCents: number, quantity: number, tier: string) => unknown;

/** Sales writes formulas such as `unitCents * quantity * 0.9`. */
function compileFormula(formula: string): Formula {
  return new Function('unitCents', 'quantity', 'tier', `"use strict"; return (${formula});`) as Formula;
}

export function quote(formula: string, input: PriceInput): number {
  const compute = compileFormula(formula);
  const result = compute(input.unitCents, input.quantity, input.tier);
  return typeof result === 'number' && Number.isFinite(result) ? Math.round(result) : input.unitCents * input.quantity;
}
