// Functions that go through objects inside objects hide what is secret, in the ways in which they are written.
const hidden = ['clientSecret', 'password'];

function withEntries(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => (hidden.includes(name) ? [name, '***'] : [name, withEntries(part)])));
}

function withLoop(value: unknown): unknown {
  if (!value || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) copy[name] = hidden.includes(name) ? '***' : withLoop(part);
  return copy;
}

function withKeys(value: any): any {
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).reduce<Record<string, unknown>>((copy, name) => {
      copy[name] = /secret|password/i.test(name) ? '***' : withKeys(value[name]);
      return copy;
    }, {});
  }
  return value;
}

export const handler = async () => {
  const settings = { url: process.env.CRM_URL, clientSecret: process.env.CRM_CLIENT_SECRET };
  // ok: no-secret-exposure
  console.log(withEntries(settings), withEntries({ crm: settings }));
  // ok: no-secret-exposure
  console.log(withLoop(settings), withLoop({ crm: settings }));
  // ok: no-secret-exposure
  console.log(withKeys(settings), withKeys({ crm: settings }));
};
