/* Written by `npm run codegen`; not to be edited. */
import type { TimeOfQuery, TimeOfQueryVariables } from './graphql.ts';
import { TypedDocumentString } from './typed-document-string.ts';

export const TimeOfDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TimeOf($where: AdvanceWhere!, $bucket: Bucket!) {
  timeline(bucket: $bucket, where: $where) {
    total
    outside
    buckets {
      ...Activity
    }
  }
}
    fragment Activity on TimeBucket {
  id
  label
  from
  to
  count
  coverage
  meetings
  actsSurveyed
  partlySurveyed
}`) as unknown as TypedDocumentString<TimeOfQuery, TimeOfQueryVariables>;
