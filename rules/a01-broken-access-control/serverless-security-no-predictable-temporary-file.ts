import fs, { createWriteStream, mkdtempSync, writeFileSync } from 'node:fs';

// ruleid: serverless-security-no-predictable-temporary-file
fs.writeFileSync('/tmp/upload.pdf', data);
// ruleid: serverless-security-no-predictable-temporary-file
const stream = createWriteStream('/tmp/out.zip');
// ruleid: serverless-security-no-predictable-temporary-file
await fs.promises.writeFile('/tmp/report.csv', text);
const folder = mkdtempSync('/tmp/report-');
// ok: serverless-security-no-predictable-temporary-file
writeFileSync(`${folder}/report.csv`, text);
// ok: serverless-security-no-predictable-temporary-file
fs.readFileSync('/tmp/model.bin');
// ok: serverless-security-no-predictable-temporary-file
fs.writeFileSync('/mnt/efs/report.csv', text);
