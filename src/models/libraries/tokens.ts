import type { LibraryModel } from '../schema.ts';

/** jsonwebtoken: a verified payload was signed by the deployment; a decoded one was not checked at all. */
export const jsonwebtoken: LibraryModel = {
  package: 'jsonwebtoken',
  evidence: 'https://github.com/auth0/node-jsonwebtoken#usage',
  sanitizers: [{ path: 'Member[verify,sign]', removes: 'all' }],
  flows: [
    { path: 'Member[decode]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    // The callback is called with the verified payload.
    { path: 'Member[verify]', from: 'Argument[2].ReturnValue', to: 'ReturnValue', removes: 'all' },
    { path: 'Member[verify]', from: 'Argument[3].ReturnValue', to: 'ReturnValue', removes: 'all' },
  ],
};

/** jose. */
export const jose: LibraryModel = {
  package: 'jose',
  evidence: 'https://github.com/panva/jose#supported-runtimes',
  sanitizers: [
    {
      path: 'Member[jwtVerify,jwtDecrypt,compactVerify,flattenedVerify,generalVerify,compactDecrypt,importJWK,importSPKI,importPKCS8,importX509,createRemoteJWKSet,createLocalJWKSet]',
      removes: 'all',
    },
  ],
  flows: [
    { path: 'Member[decodeJwt,decodeProtectedHeader]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[UnsecuredJWT].Member[decode]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[base64url].Member[decode]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
  ],
};

/** Decoding without a check. */
export const jwtDecode: LibraryModel = {
  package: ['jwt-decode', 'fast-jwt'],
  evidence: 'https://github.com/auth0/jwt-decode#usage',
  flows: [
    { from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[jwtDecode]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[createDecoder].ReturnValue', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[createVerifier,createSigner].ReturnValue', from: 'Argument[any]', to: 'ReturnValue', removes: 'all' },
  ],
};

/** aws-jwt-verify. */
export const awsJwtVerify: LibraryModel = {
  package: 'aws-jwt-verify',
  evidence: 'https://github.com/awslabs/aws-jwt-verify#basic-usage',
  types: [
    { name: 'aws-jwt-verify.Verifier', path: 'Member[CognitoJwtVerifier,JwtVerifier,JwtRsaVerifier].Member[create].ReturnValue' },
    { name: 'aws-jwt-verify.Verifier', path: 'Member[CognitoJwtVerifier,JwtVerifier,JwtRsaVerifier].Instance' },
  ],
  sanitizers: [{ type: 'aws-jwt-verify.Verifier', path: 'Member[verify,verifySync,hydrate]', removes: 'all' }],
};

/** jwt-simple: `decode` verifies unless its third argument is true. */
export const jwtSimple: LibraryModel = {
  package: 'jwt-simple',
  evidence: 'https://github.com/hokaccha/node-jwt-simple#usage',
  sanitizers: [
    { path: 'Member[encode]', removes: 'all' },
    { path: 'Member[decode]', removes: 'all', when: [{ path: 'Argument[2]', is: 'truthy', not: true }] },
  ],
  flows: [{ path: 'Member[decode]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, when: [{ path: 'Argument[2]', is: 'truthy' }] }],
};
