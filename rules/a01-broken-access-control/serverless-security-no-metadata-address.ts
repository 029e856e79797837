// ruleid: serverless-security-no-metadata-address
await fetch('http://169.254.169.254/latest/meta-data/iam/security-credentials/');
// ruleid: serverless-security-no-metadata-address
const address = 'http://169.254.170.2' + process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI;
// ruleid: serverless-security-no-metadata-address
http.get({ host: 'metadata.google.internal', path: '/' });
// ok: serverless-security-no-metadata-address
await fetch('http://169.254.100.100:2000/health');
// ok: serverless-security-no-metadata-address
const host = 'metadata.example.com';
// ok: serverless-security-no-metadata-address
const credentials = await fromContainerMetadata()();
