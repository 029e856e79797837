/** Names of headers in which services show that they sent a message, in lower case. */
export const signatureHeader =
  /^(?:[a-z\d]+-)*(?:signature|hmac|sig)(?:-[a-z\d]+)*$|^x-gitlab-token$|^x-telegram-bot-api-secret-token$|^x-goog-channel-token$|^plaid-verification$/u;

/** Names of headers by which services say what they send, in lower case. */
export const messageHeader =
  /^(?:x-github-(?:event|delivery|hook-[a-z-]+)|x-gitlab-(?:event|event-uuid|webhook-uuid|instance)|x-event-key|x-hook-uuid|x-slack-request-timestamp|x-shopify-(?:topic|shop-domain|webhook-id|triggered-at|event-id)|x-wc-webhook-(?:topic|resource|event|id|delivery-id)|(?:svix|webhook)-(?:id|timestamp)|x-amz-sns-(?:message-type|message-id|topic-arn|subscription-arn)|paypal-(?:transmission-(?:id|time)|cert-url|auth-algo)|x-atlassian-webhook-identifier|sentry-hook-(?:resource|timestamp)|twitch-eventsub-message-(?:id|type|timestamp)|x-goog-(?:channel-id|resource-state)|linear-(?:event|delivery)|x-zm-request-timestamp|x-hubspot-request-timestamp)$/u;

/** Names of fields that only messages of a service have: those that SNS posts to an address. */
export const messageField = /^(?:SubscribeURL|UnsubscribeURL|SigningCertURL|SignatureVersion)$/u;

/** What only messages of a service say of which kind they are: Stripe, SNS, Slack, PayPal. */
export const messageKind =
  /^(?:checkout\.session\.\w+|payment_intent\.\w+|setup_intent\.\w+|customer\.subscription\.\w+|invoice\.(?:paid|payment_\w+|finali[sz]ed|voided|upcoming)|charge\.(?:succeeded|failed|refunded|captured|dispute\.\w+)|(?:Subscription|Unsubscribe)Confirmation|url_verification|event_callback|(?:PAYMENT\.(?:CAPTURE|SALE)|CHECKOUT\.ORDER|BILLING\.SUBSCRIPTION)\.[A-Z.-]+)$/u;

/** Kinds of messages whose names others use as well, below the field under which only a service says them: SNS. */
export const namedKinds: Readonly<Record<string, string | undefined>> = { Type: 'Notification' };
