import type { ComponentChildren } from 'preact'
import {
  ActionForm,
  Badge,
  BarChart,
  Branches,
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  Cluster,
  ConfirmForm,
  CopyButton,
  CourseLine,
  DescriptionList,
  Dialog,
  EmptyState,
  Field,
  FieldPair,
  FieldSet,
  Flash,
  Form,
  Guide,
  Icon,
  iconNames,
  InterviewPath,
  Items,
  LinkButton,
  Menu,
  More,
  Notice,
  PageHeader,
  Pager,
  pathSteps,
  Progress,
  RadioGroup,
  RangePlot,
  Rows,
  SaveStatus,
  Section,
  Select,
  Sheet,
  Split,
  Stack,
  SubNav,
  TextArea,
  Time,
  Trail,
} from './index.ts'

/**
 * Every component in every state, for the tests of accessibility and for looking at. A page for those who build:
 * its sample words are in English only and are not part of the catalogue.
 */
export function Gallery({ now }: { now: Date }) {
  return (
    <>
      <PageHeader
        title="Every component in every state"
        lead="For those who build. What is drawn here is what the accessibility tests walk through."
        back={{ href: '/', label: 'Start' }}
        actions={<LinkButton href="#forms">To the forms</LinkButton>}
      />
      <Words />
      <Buttons />
      <Messages />
      <Forms />
      <Lists now={now} />
      <Pictures />
      <Disclosures />
      <Icons />
    </>
  )
}

function Words() {
  return (
    <Section
      title="Words"
      id="words"
      lead="Hierarchy by size and weight; a line holds at most 70 characters."
    >
      <Stack>
        <p>
          A half hour with someone who does the work teaches more than a semester of reading. This paragraph
          is long enough to show how lines break, with <a href="#words">a link</a>,{' '}
          <strong>something strong</strong>, <em>something stressed</em>,{' '}
          <mark>words the coach speaks about</mark>, <code>some code</code> and <kbd>Ctrl</kbd> <kbd>K</kbd>.
        </p>
        <h3>A third-level heading</h3>
        <blockquote>
          <p>“Nobody tells you how much of the job is listening.”</p>
        </blockquote>
        <ul>
          <li>One thing</li>
          <li>Another thing</li>
        </ul>
        <p class="soft">Soft words say what matters less.</p>
        <p>
          العربية · עברית · Ελληνικά · Кириллица · 中文 ·
          Averylongwordwithoutanyspaceinitthatmustbreaksomewhereorthepagescrollssideways
        </p>
        <SubNav
          label="Parts of a course"
          current="#words"
          places={[
            { href: '#words', label: 'Assignments' },
            { href: '#buttons', label: 'People', count: 3 },
            { href: '#messages', label: 'Board' },
          ]}
        />
        <Sheet>
          <p>A sheet of paper on the page, for a letter or a preview.</p>
        </Sheet>
      </Stack>
    </Section>
  )
}

function Buttons() {
  return (
    <Section title="Buttons" id="buttons">
      <Stack>
        <ButtonRow>
          <Button type="button" kind="primary">
            The next step
          </Button>
          <Button type="button">Another way</Button>
          <Button type="button" kind="quiet">
            A quiet one
          </Button>
          <Button type="button" kind="danger" icon="trash">
            Erase
          </Button>
        </ButtonRow>
        <ButtonRow>
          <Button type="button" kind="primary" icon="plus">
            Add a contact
          </Button>
          <Button type="button" size="small" icon="edit">
            Small
          </Button>
          <Button type="button" disabled>
            Not now
          </Button>
          <Button type="button" kind="primary" aria-busy="true">
            Working
          </Button>
          <LinkButton href="#buttons" icon="download">
            A link
          </LinkButton>
        </ButtonRow>
        <ActionForm action="/dev/ui" command="Do the sample action">
          <Button>A form of one button</Button>
        </ActionForm>
      </Stack>
    </Section>
  )
}

function Messages() {
  return (
    <Section title="Messages" id="messages">
      <Stack>
        <Notice>Only you see these notes.</Notice>
        <Notice kind="success" title="Saved">
          Your list has five people now.
        </Notice>
        <Notice kind="warning">The thank-you is due tomorrow at 15:00.</Notice>
        <Notice kind="error" title="We could not read the file">
          It is a picture, not a list of contacts. Nothing was changed.
        </Notice>
        <Flash
          message={{ text: 'Ana was removed from your list.', undo: { action: '/dev/ui', label: 'Undo' } }}
        />
        <Cluster>
          <Badge>Planned</Badge>
          <Badge kind="accent" icon="step">
            Asked
          </Badge>
          <Badge kind="good" icon="check">
            Agreed
          </Badge>
          <Badge kind="care" icon="clock">
            Due tomorrow
          </Badge>
          <Badge kind="bad" icon="warning">
            Late
          </Badge>
        </Cluster>
        <Cluster>
          {(['saved', 'saved-device', 'saving', 'waiting', 'merged', 'unsaved'] as const).map((state) => (
            <SaveStatus state={state} key={state} />
          ))}
        </Cluster>
        <EmptyState
          title="The people you could talk to"
          level={3}
          action={
            <LinkButton kind="primary" href="#messages">
              Add the first one
            </LinkButton>
          }
          example="Ana Ruiz, nurse at County Hospital. I know her from my aunt; I want to hear about night shifts."
        >
          Five names are enough to begin. Most people say yes to a short, honest question.
        </EmptyState>
      </Stack>
    </Section>
  )
}

const modes = [
  { value: 'phone', label: 'Phone' },
  { value: 'video', label: 'Video', hint: 'Send them the link a day before.' },
  { value: 'person', label: 'In person' },
]

function Forms() {
  return (
    <Section title="Forms" id="forms">
      <Stack gap="large">
        <Form action="/dev/ui" id="form-plain" aria-label="A form as it opens">
          <Field name="name" label="Name" autocomplete="off" hint="As they write it themselves." />
          <FieldPair>
            <Field name="mail" label="E-mail" type="email" optional autocomplete="off" />
            <Field name="day" label="Day" type="date" optional />
          </FieldPair>
          <TextArea name="why" label="Why I want to talk to them" hint="One or two sentences." />
          <Select name="relation" label="How you know them" empty="Choose one" options={modes} />
          <RadioGroup name="mode" label="How you will talk" options={modes} value="video" />
          <CheckboxGroup name="days[]" label="Days that suit" options={modes} layout="row" optional />
          <FieldSet legend="What they agreed to" large>
            <Checkbox name="recording" label="Recording the talk" hint="Ask again when you start." />
            <Checkbox name="named" label="Their name in my report" checked />
          </FieldSet>
          <Field name="file" label="A file with contacts" type="file" optional />
          <ButtonRow>
            <Button kind="primary">Save</Button>
            <LinkButton href="#forms" kind="quiet">
              Cancel
            </LinkButton>
          </ButtonRow>
        </Form>
        <Refused>
          <Field name="other-name" label="Name" optional={false} />
          <Field name="other-url" label="Profile" type="url" />
          <TextArea name="other-why" label="Why I want to talk to them" />
          <RadioGroup name="other-mode" label="How you will talk" options={modes} />
          <Button kind="primary">Save</Button>
        </Refused>
        <Form action="/dev/ui" method="get" layout="row" aria-label="A search">
          <Field name="q" label="Search" type="search" optional />
          <Button icon="search">Search</Button>
        </Form>
      </Stack>
    </Section>
  )
}

function Refused({ children }: { children: ComponentChildren }) {
  const errors = { 'other-name': 'Please fill this in.', 'other-mode': 'Choose one of the options.' }
  return (
    <Form
      action="/dev/ui"
      aria-label="A form that was refused"
      state={{ errors, values: { 'other-url': 'https://' } }}
    >
      {children}
    </Form>
  )
}

interface Person {
  id: string
  name: string
  work: string
  asked: Date | undefined
}

const people = (now: Date): Person[] => [
  { id: 'p1', name: 'Ana María de la Cruz Ruiz', work: 'Respiratory therapist, County Hospital', asked: now },
  { id: 'p2', name: 'Tom Okafor', work: 'Electrician', asked: undefined },
  { id: 'p3', name: '王小明', work: 'Data analyst, Water District of a very long name indeed', asked: now },
]

function Lists({ now }: { now: Date }) {
  return (
    <Section title="Lists" id="lists" actions={<LinkButton href="#lists">Add</LinkButton>}>
      <Stack gap="large">
        <Rows
          caption="People to talk to"
          rows={people(now)}
          rowKey={(person) => person.id}
          rowId={(person) => person.id}
          columns={[
            { label: 'Name', cell: (person) => <a href={`#${person.id}`}>{person.name}</a> },
            { label: 'Work', cell: (person) => person.work, bare: true },
            { label: 'Asked', cell: (person) => person.asked && <Time at={person.asked} form="day" /> },
            { label: 'Way', cell: () => <InterviewPath stage="asked" small />, bare: true },
          ]}
        />
        <Pager previous="#lists" next="#lists">
          51–100 of 30,000
        </Pager>
        <Items label="To do today">
          <li id="item-1">
            <Cluster align="between">
              <div>
                <h3>Send Maria's thank-you</h3>
                <p class="soft">
                  Due by <Time at={now} form="date-time" zoned />
                </p>
              </div>
              <LinkButton href="#lists" kind="primary">
                Write it
              </LinkButton>
            </Cluster>
          </li>
          <li>
            <h3>Confirm tomorrow's interview</h3>
            <p class="soft">A short word the day before makes sure.</p>
          </li>
        </Items>
        <DescriptionList
          items={[
            ['How I found them', "My aunt's dentist"],
            ['Why', 'She changed from teaching to nursing at forty.'],
            ['Website', undefined],
          ]}
        />
        <Split
          sticky
          sideLabel="The coach"
          side={
            <Stack>
              <h3>Beside it</h3>
              <p>From 1000 px on this stands beside the letter.</p>
            </Stack>
          }
        >
          <Sheet>
            <p>Dear Ms. Ruiz, …</p>
          </Sheet>
        </Split>
      </Stack>
    </Section>
  )
}

function Pictures() {
  return (
    <Section title="Pictures" id="pictures">
      <Stack gap="large">
        <InterviewPath stage="held" />
        <InterviewPath stage="declined" reached="asked" />
        <Cluster>
          {pathSteps.map((stage) => (
            <InterviewPath stage={stage} small key={stage} />
          ))}
          <InterviewPath stage="resting" reached="asked" small />
        </Cluster>
        <BarChart
          title="What eight postings ask for"
          columns={['Qualification', 'Postings']}
          max={8}
          mark={4}
          legend={['Required', 'Preferred']}
          bars={[
            { label: 'State license', value: 7, text: '7 of 8' },
            {
              label: 'Associate degree from an accredited program, or the equivalent in years of work',
              value: 5,
              soft: 2,
              text: '5 of 8',
            },
            { label: 'Spanish', value: 0, text: '0 of 8' },
          ]}
        />
        <RangePlot
          title="Entry pay a year"
          columns={['Occupation', 'Who', 'What they said', 'A year']}
          ticks={[0, 20_000, 40_000, 60_000, 80_000].map((value) => ({ value, text: `$${value / 1000}K` }))}
          rows={[
            {
              key: 'a',
              label: 'Respiratory therapist',
              note: 'Priya Natarajan',
              from: 58_000,
              to: 66_000,
              text: '$58,000 – $66,000 a year',
              reckoned: '$58,000 – $66,000',
            },
            {
              key: 'b',
              label: 'Bookkeeper',
              note: 'Paul Nguyen',
              from: 43_680,
              to: 43_680,
              text: '$21 an hour',
              reckoned: '$43,680',
              beside: '≈ $43,680 a year',
            },
          ]}
        />
        <CourseLine
          title="Am I still interested?"
          levels={[
            { key: 'yes', label: 'Yes' },
            { key: 'unsure', label: 'Not sure yet' },
            { key: 'no', label: 'No' },
          ]}
          points={[
            { key: '1', level: 'yes' },
            { key: '2', level: 'no' },
            { key: '3', level: 'unsure' },
          ]}
        />
        <Trail
          label="A way in"
          steps={['High school', 'Aide on a ward', 'Two years of college', 'Licence exam', 'First job']}
        />
        <Branches
          title="Who led to whom"
          start="You"
          legend={{ full: 'talked', half: 'asked', open: 'not asked yet' }}
          nodes={[
            {
              id: 'aunt',
              label: 'Aunt Rosa',
              href: '#pictures',
              mark: 'full',
              to: [
                {
                  id: 'dentist',
                  label: 'Dr. Patel',
                  href: '#pictures',
                  text: 'Dentist, Main Street Dental Care and Oral Surgery',
                  mark: 'half',
                  to: [{ id: 'hygienist', label: 'the hygienist who teaches', mark: 'open', to: [] }],
                },
                { id: 'nurse', label: 'Sam', mark: 'open', to: [] },
              ],
            },
            { id: 'boss', label: 'My manager at the café', mark: 'open', to: [] },
          ]}
        />
        <Progress label="Reading your file" value={1200} max={30000}>
          1,200 of 30,000 rows
        </Progress>
        <Progress label="Getting ready" />
      </Stack>
    </Section>
  )
}

function Disclosures() {
  return (
    <Section title="What opens" id="disclosures">
      <Stack>
        <Guide
          name="gallery"
          why="People answer what they can answer in a minute."
          example="“Could I ask you about your work for twenty minutes next week?”"
        >
          Ask one person for a short talk, and say why you ask this person.
        </Guide>
        <More summary="What only some need to see">
          <p>Here it is.</p>
        </More>
        <Cluster>
          <Menu
            id="menu-sample"
            about="Ana Ruiz"
            items={[
              { label: 'Open', href: '#disclosures', icon: 'person' },
              { label: 'Erase', action: '/dev/ui', icon: 'trash', danger: true },
            ]}
          />
          <Button type="button" commandfor="dialog-sample" command="show-modal">
            Open the dialog
          </Button>
          <CopyButton from="copy-sample" />
        </Cluster>
        <p id="copy-sample">The text that is copied.</p>
        <ConfirmForm
          action="/dev/ui"
          ask="Erase this interview …"
          confirm="Erase the interview and its notes"
        >
          The notes, the questions and the thank-you go with it. This cannot be undone.
        </ConfirmForm>
        <Dialog id="dialog-sample" title="A dialog">
          <p>Esc closes it, and the focus goes back to the button.</p>
        </Dialog>
      </Stack>
    </Section>
  )
}

function Icons() {
  return (
    <Section title="Icons" id="icons">
      <Cluster>
        {iconNames.map((name) => (
          <span key={name}>
            <Icon name={name} /> <span class="small soft">{name}</span>
          </span>
        ))}
      </Cluster>
    </Section>
  )
}
