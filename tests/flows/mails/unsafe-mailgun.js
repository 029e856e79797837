// A header of Mailgun.
const formData = require('form-data');
const Mailgun = require('mailgun.js');

const mg = new Mailgun(formData).client({ username: 'api', key: process.env.KEY });

exports.handler = async (event) => {
  const { email, text } = JSON.parse(event.body);
  // ruleid: no-email-injection
  await mg.messages.create('example.com', { from: 'shop@example.com', to: ['desk@example.com'], subject: 'Hi', text, 'h:Reply-To': email });
};
