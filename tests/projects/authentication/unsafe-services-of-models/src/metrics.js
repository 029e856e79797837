// Services that cost money or keep data, for anybody.
const { TimestreamWriteClient, WriteRecordsCommand } = require('@aws-sdk/client-timestream-write');
const ts = new TimestreamWriteClient({});
// ruleid: require-authentication
exports.handler = async (event) => {
  await ts.send(new WriteRecordsCommand({ DatabaseName: 'd', TableName: 't', Records: [{ MeasureName: 'm', MeasureValue: JSON.parse(event.body).value }] }));
  return { statusCode: 204 };
};
