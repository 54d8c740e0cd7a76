/** All that the desk knows of comparisons. */
export {
  briefOf,
  comparePlans,
  findFamilies,
  startAudit,
  type AuditMatrix,
  type Brief,
  type Comparison,
  type Families,
  type Finding,
  type Link,
  type LinkSide,
  type PlanCard,
  type Waivers,
} from '../../compare/index.ts';
