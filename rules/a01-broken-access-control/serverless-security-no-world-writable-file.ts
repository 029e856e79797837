import fs, { chmodSync } from 'node:fs';

// ruleid: serverless-security-no-world-writable-file
fs.chmodSync('/tmp/a', 0o777);
// ruleid: serverless-security-no-world-writable-file
chmodSync('/tmp/a', '666');
// ruleid: serverless-security-no-world-writable-file
fs.writeFileSync('/tmp/a', data, { mode: 0o666 });
// ok: serverless-security-no-world-writable-file
fs.chmodSync('/tmp/a', 0o755);
// ok: serverless-security-no-world-writable-file
chmodSync('/tmp/a', 0o600);
// ok: serverless-security-no-world-writable-file
fs.mkdirSync('/tmp/b', { recursive: true, mode: 0o700 });
