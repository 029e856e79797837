// HTML of a mail through nodemailer.
const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport({ host: 'localhost' });

exports.handler = async (event) => {
  const { name } = JSON.parse(event.body);
  await transport.sendMail({
    from: 'a@example.com',
    to: 'b@example.com',
    subject: 'Hi',
    // ruleid: no-xss
    html: `<p>${name}</p>`,
  });
  return { statusCode: 200 };
};
