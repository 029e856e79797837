import https from 'node:https';
import tls from 'node:tls';

// ruleid: serverless-security-no-outdated-tls-version
new https.Agent({ minVersion: 'TLSv1' });
// ruleid: serverless-security-no-outdated-tls-version
tls.connect({ host: 'a.example', port: 443, maxVersion: 'TLSv1.1' });
// ruleid: serverless-security-no-outdated-tls-version
tls.createSecureContext({ secureProtocol: 'TLSv1_method' });
// ok: serverless-security-no-outdated-tls-version
new https.Agent({ minVersion: 'TLSv1.2' });
// ok: serverless-security-no-outdated-tls-version
tls.connect({ host: 'a.example', port: 443, minVersion: 'TLSv1.3' });
// ok: serverless-security-no-outdated-tls-version
new Schema({ minVersion: '1.0' });
