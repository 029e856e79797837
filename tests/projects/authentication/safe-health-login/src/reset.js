const crypto = require('crypto');
const { Pool } = require('pg');
const { SESv2Client, SendEmailCommand } = require('@aws-sdk/client-sesv2');
const pool = new Pool();
const ses = new SESv2Client({});
// ok: require-authentication
exports.handler = async (event) => {
  const { email } = JSON.parse(event.body);
  const token = crypto.randomBytes(32).toString('hex');
  await pool.query('INSERT INTO resets (email, token) VALUES ($1, $2)', [email, token]);
  await ses.send(new SendEmailCommand({ FromEmailAddress: 'a@example.com', Destination: { ToAddresses: [email] }, Content: {} }));
  return { statusCode: 202 };
};
