import got from 'got';
export async function proxyTo(host: string, path: string): Promise<unknown> {
  return got(`https://${host}${path}`).json();
}
