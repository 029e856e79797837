// How many are in maps and sets, and under which names, is no secret.
const keys = new Map<string, string | undefined>();
const callers = new Set<string>();

export const handler = async (event: { headers: Record<string, string> }) => {
  keys.set('crm', process.env.CRM_API_KEY);
  // ok: no-secret-exposure
  console.log('keys', keys.size, [...keys.keys()], keys.has('crm'));
  callers.add(event.headers['x-api-key']);
  // ok: no-secret-exposure
  console.log('state', { callers: callers.size });
};
