// One method of a service keeps secrets, another does not.
import secrets from './service';
export const handler = async () => {
  // ok: no-secret-in-environment
  const a = await secrets.get('a');
  // ruleid: no-secret-in-environment
  const b = await secrets.fresh('b');
  return use(a, b);
};
