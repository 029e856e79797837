// Convict writes its properties with secret ones hidden, and a configuration without such is printed as it is.
const convict = require('convict');

const config = convict({
  stage: { format: String, default: 'dev', env: 'STAGE' },
  db: {
    host: { format: String, default: 'localhost', env: 'DB_HOST' },
    password: { format: String, default: '', env: 'DB_PASSWORD', sensitive: true },
  },
});
const open = convict({ stage: { format: String, default: 'dev', env: 'STAGE' }, db: { host: { format: String, default: 'db' } } });

exports.handler = async () => {
  // ok: no-secret-exposure
  console.log('config', config.toString());
  // ok: no-secret-exposure
  console.log('config', open.getProperties());
  // ok: no-secret-exposure
  console.log('config', config.getProperties().db.host);
  return config.get('stage');
};
