export const handler = async () => {
  // ruleid: serverless-security-no-remote-code-import
  const first = await import('https://example.com/plugin.mjs');
  const response = await fetch('https://example.com/rules.js');
  const code = await response.text();
  // ruleid: serverless-security-no-remote-code-import
  vm.runInNewContext(code, {});
  // ruleid: serverless-security-no-remote-code-import
  eval(await response.text());
  // ok: serverless-security-no-remote-code-import
  const second = await import('./plugin.mjs');
  // ok: serverless-security-no-remote-code-import
  const rules = JSON.parse(code);
  // ok: serverless-security-no-remote-code-import
  vm.runInNewContext('1 + 1', {});
};
