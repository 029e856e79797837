// ruleid: serverless-security-no-disabled-tls
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
// ruleid: serverless-security-no-disabled-tls
process.env.NODE_TLS_REJECT_UNAUTHORIZED = 0;
new Function(this, 'Api', {
  // ruleid: serverless-security-no-disabled-tls
  environment: { TABLE: 'orders', NODE_TLS_REJECT_UNAUTHORIZED: '0' },
});
// ok: serverless-security-no-disabled-tls
process.env.NODE_EXTRA_CA_CERTS = '/opt/ca.pem';
// ok: serverless-security-no-disabled-tls
const isOff = process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
new Function(this, 'Other', {
  // ok: serverless-security-no-disabled-tls
  environment: { NODE_OPTIONS: '--enable-source-maps' },
});
