// ruleid: serverless-security-no-logged-secret
console.log(password);
// ruleid: serverless-security-no-logged-secret
logger.info('login', { user, password: body.password });
// ruleid: serverless-security-no-logged-secret
console.log('token ' + accessToken);
// ruleid: serverless-security-no-logged-secret
console.debug(`key ${config.apiKey}`, config.apiKey);
// ok: serverless-security-no-logged-secret
console.log(passwordLength);
// ok: serverless-security-no-logged-secret
logger.info('login', { user, password: '***' });
// ok: serverless-security-no-logged-secret
console.log('password was wrong');
// ok: serverless-security-no-logged-secret
hash.info(password);
