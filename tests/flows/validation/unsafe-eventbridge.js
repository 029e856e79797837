// The detail of an event for others.
const { EventBridgeClient, PutEventsCommand } = require('@aws-sdk/client-eventbridge');

const bus = new EventBridgeClient({});

exports.handler = async (event) => {
  const order = JSON.parse(event.body);
  await bus.send(
    new PutEventsCommand({
      // ruleid: require-event-validation
      Entries: [{ Source: 'shop', DetailType: 'OrderPlaced', Detail: JSON.stringify(order) }],
    }),
  );
};
