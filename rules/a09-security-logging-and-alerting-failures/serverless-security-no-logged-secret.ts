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
// ruleid: serverless-security-no-logged-secret
log.info(`key is ${process.env.STRIPE_SECRET_KEY}`);
// ruleid: serverless-security-no-logged-secret
logger.warn('refused: ' + settings.refresh_token);
// ok: serverless-security-no-logged-secret
log.info(`key is ${process.env.STRIPE_SECRET_KEY_ARN}`);
// ok: serverless-security-no-logged-secret
logger.warn('refused: ' + settings.tokenType);
