export function calculate(expression: string): number {
  return expression.split('+').reduce((sum, part) => sum + Number(part), 0);
}
