export function page(body: string) {
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: `<!doctype html><main>${body}</main>` };
}
