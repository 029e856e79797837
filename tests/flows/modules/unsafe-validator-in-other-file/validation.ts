const ACCOUNT = /\d/;

export function isAccountNumber(value: string): boolean {
  return ACCOUNT.test(value);
}
