import type { EventModel } from '../event-rows.ts';

/** What a device shows to a custom authorizer. */
export const iotAuthorizerEvent = {
  trigger: 'iot-authorizer',
  title: 'IoT authorizer request',
  evidence: 'https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html',
  eventTypes: ['IoTCustomAuthorizerEvent'],
  handlerTypes: ['IoTCustomAuthorizerHandler'],
  partTypes: { IoTProtocolDataHTTP: 'protocolData.http', IoTProtocolDataMQTT: 'protocolData.mqtt', IoTProtocolDataTLS: 'protocolData.tls' },
  fields: [
    { path: 'token', trust: 'attacker', label: 'IoT token', isText: true },
    { path: 'protocolData.http.headers.*', trust: 'attacker', label: 'IoT request header', isText: true },
    { path: 'protocolData.http.queryString', trust: 'attacker', label: 'IoT query string', isText: true },
    { path: 'protocolData.mqtt.username', trust: 'attacker', label: 'MQTT user name', isText: true },
    { path: 'protocolData.mqtt.password', trust: 'secret', label: 'MQTT password' },
    { path: 'protocolData.mqtt.clientId', trust: 'attacker', label: 'MQTT client id', isText: true },
    { path: 'protocolData.tls.serverName', trust: 'attacker', label: 'TLS server name', isText: true },
    { path: 'signatureVerified', trust: 'trusted', label: 'verdict on the signature' },
    { path: 'connectionMetadata.id', trust: 'trusted', label: 'IoT connection id' },
  ],
  answer: 'lambda.AuthorizerAnswer',
  unlisted: 'trusted',
} as const satisfies EventModel;
