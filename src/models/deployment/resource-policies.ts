/** Properties of `ResourcePolicy` of an API of SAM that let only some callers in. */
export const limitingWhitelist = /Whitelist$/u;

/** Keys of conditions, in small letters, that leave everybody in. */
export const weakConditionKeys: ReadonlySet<string> = new Set([
  'aws:securetransport',
  's3:x-amz-acl',
  's3:x-amz-server-side-encryption',
  's3:prefix',
  's3:delimiter',
  's3:max-keys',
  's3:tlsversion',
  'aws:referer',
  'aws:useragent',
  'aws:currenttime',
]);
