export { type Reader, useReader } from './reader.ts'
export { CachedFragment } from './cached-fragment.tsx'
export {
  ActionForm,
  type ActionFormProps,
  Button,
  type ButtonKind,
  type ButtonProps,
  ButtonRow,
  EnterButton,
  LinkButton,
  type LinkButtonProps,
} from './components/button.tsx'
export {
  chapterUrl,
  ConfirmForm,
  type ConfirmFormProps,
  CopyButton,
  type CopyButtonProps,
  Dialog,
  type DialogProps,
  Guide,
  type GuideProps,
  Menu,
  type MenuItem,
  type MenuProps,
  More,
  type MoreProps,
} from './components/disclosure.tsx'
export {
  Checkbox,
  CheckboxGroup,
  type CheckboxProps,
  type ChoiceGroupProps,
  FieldSet,
  type FieldSetProps,
  RadioGroup,
} from './components/choices.tsx'
export {
  Field,
  FieldPair,
  type FieldProps,
  type Option,
  Select,
  type SelectProps,
  TextArea,
  type TextAreaProps,
} from './components/fields.tsx'
export {
  ErrorSummary,
  type ErrorWords,
  errorWords,
  fieldId,
  Form,
  type FormProps,
  type FormState,
} from './components/form.tsx'
export { Icon, type IconName, iconNames, type IconProps } from './components/icon.tsx'
export { Island, type IslandBlock, type IslandProps } from './components/island.tsx'
export {
  Cluster,
  ListAndOpened,
  OpenedHeader,
  OpensBeside,
  PageHeader,
  type PageHeaderProps,
  Section,
  type SectionProps,
  Sheet,
  Split,
  type SplitProps,
  Stack,
  SubNav,
  type SubNavProps,
  ViewChoices,
} from './components/layout.tsx'
export { IsIt, type Namesake, WorkLine } from './components/is-it.tsx'
export {
  BareList,
  type Column,
  DescriptionList,
  type DescriptionListProps,
  Items,
  Pager,
  type PagerProps,
  Rows,
  type RowsProps,
} from './components/lists.tsx'
export {
  Badge,
  type BadgeKind,
  EmptyState,
  type EmptyStateProps,
  Flash,
  type FlashMessage,
  Notice,
  type NoticeKind,
  type NoticeProps,
  type SaveState,
  SaveStatus,
} from './components/messages.tsx'
export {
  type Bar,
  BarChart,
  type BarChartProps,
  Branches,
  type BranchNode,
  InterviewPath,
  type InterviewPathProps,
  type PathEnd,
  type PathStep,
  pathSteps,
  Progress,
  type ProgressProps,
} from './components/pictures.tsx'
export {
  CourseLine,
  type CourseLineProps,
  RangePlot,
  type RangePlotProps,
  type RangeRow,
  Trail,
} from './components/plots.tsx'
export { PrintedView, ProseBlocks } from './components/printed-view.tsx'
export { printedHtml } from './printed-html.tsx'
export { Time, type TimeProps } from './components/time.tsx'
export {
  page,
  type NavName,
  type PageActor,
  type PageAssets,
  type PageFlash,
  type PageOptions,
  type PageVisit,
} from './page.tsx'
export { goLetters, OtherPlaces, ShortcutList, ShortcutSwitch } from './components/palette.tsx'
