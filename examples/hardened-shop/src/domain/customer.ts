export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly tier: 'basic' | 'gold';
}
