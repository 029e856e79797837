// A message attribute is chosen by the sender of the message.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const record of event.Records) {
    const kind = record.messageAttributes.kind.stringValue;
    // ruleid: no-command-injection
    execSync(`/opt/bin/work --kind ${kind}`, { input: record.body });
  }
};
