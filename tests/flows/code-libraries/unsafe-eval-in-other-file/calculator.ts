export function calculate(expression: string): number {
  return new Function(`return (${expression})`)() as number;
}
