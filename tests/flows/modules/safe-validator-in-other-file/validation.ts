const ACCOUNT = /^\d{8,12}$/;

export function isAccountNumber(value: string): boolean {
  return ACCOUNT.test(value);
}
