const HOSTS = ['a.example.com', 'b.example.com'];
export function assertAllowedHost(value: string): asserts value is string {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new TypeError('not an address');
  }
  if (!HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) {
    throw new Error('host is not allowed');
  }
}
