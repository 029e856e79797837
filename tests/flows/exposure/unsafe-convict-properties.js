// All properties of convict are printed, of which a setting says that one is secret.
const convict = require('convict');

const config = convict({
  stage: { format: String, default: 'dev', env: 'STAGE' },
  db: {
    host: { format: String, default: 'localhost', env: 'DB_HOST' },
    password: { format: String, default: '', env: 'DB_PASSWORD', sensitive: true },
  },
});

const named = convict({ crm: { auth: { apiKey: { format: String, default: '', env: 'CRM_API_KEY' } } } });

exports.handler = async () => {
  // ruleid: no-secret-exposure
  console.log('config', named.getProperties());
  // ruleid: no-secret-exposure
  console.log('config', config.getProperties());
  return config.get('stage');
};
