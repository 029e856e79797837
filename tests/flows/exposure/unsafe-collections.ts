// Maps and sets are printed with what is in them.
const keys = new Map<string, string | undefined>();
const callers = new Set<string>();

export const handler = async (event: { headers: Record<string, string> }) => {
  keys.set('crm', process.env.CRM_API_KEY);
  // ruleid: no-secret-exposure
  console.log('keys', keys);
  callers.add(event.headers['x-api-key']);
  // ruleid: no-secret-exposure
  console.log('state', { callers });
};
