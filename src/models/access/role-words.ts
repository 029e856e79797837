/** Names of fields that say what somebody may do, rather than who he is. */
export const roleName =
  /^(?:x-)?(?:custom:)?(?:(?:user|account|caller|auth|my|org|tenant)[-_]?)?(?:is[-_]?)?(?:roles?|groups?|permissions?|scopes?|privileges?|access[-_]?level)$/iu;

/** Names of fields that say of somebody that he may do more than others. */
export const adminName =
  /^(?:x-)?(?:custom:)?(?:(?:user|account|caller|auth)[-_]?)?(?:is[-_]?)?(?:(?:super|global|site|system)[-_]?)?(?:admin|administrator|superuser|staff|moderator|privileged|internal|root)$/iu;

/** Roles that may do more than others. */
export const adminWord =
  /^(?:role[-_:])?(?:(?:super|global|site|system|org|tenant|power)[-_ ]?)?(?:admins?|administrators?|superusers?|root|staff|moderators?|managers?|owners?|operators?|support|internal|ops|sudo)$/iu;

/** Roles that whoever has an account may have. */
export const commonRole =
  /^(?:role[-_:])?(?:users?|members?|guests?|anonymous|viewers?|readers?|customers?|clients?|public|none|default|basic|free)$/iu;

/** Claims of a token that name an attribute which users of the pool can write, unless its client forbids it. */
export const writableClaim = /^custom:/u;

/** Segments of a path below which a service is administered. */
export const adminSegment = /^(?:admin|administration|internal|backoffice|back-office|superuser|sudo)$/iu;
