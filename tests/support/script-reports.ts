/** Reports in seven scripts: real sentences in each, long enough to wrap, with lists and headings. */
import type { ReportFacts } from '../../src/features/reports/report.ts'
import { sampleReport } from './sample-report.ts'

interface Words {
  seeker: string
  person: string
  title: string
  organization: string
  questions: readonly string[]
  sentences: readonly string[]
}

const words: Readonly<Record<string, Words>> = {
  Latin: {
    seeker: 'Zoë Núñez Łukasiewicz',
    person: 'Nguyễn Thị Ánh Tuyết',
    title: 'Ingeniera de caminos',
    organization: 'Škoda & Ålesund, São Paulo',
    questions: ['¿Cómo es un día cualquiera?', 'Was hat Sie überrascht?', 'Jak zostać inżynierem?'],
    sentences: [
      'Empieza a las siete con una vuelta por la obra y habla con cada cuadrilla antes del café.',
      'Die größte Überraschung war, wie viel Zeit für Gespräche draufgeht: „mehr als für Pläne“.',
      'Najważniejsze, żeby zadawać pytania; pięć lat nauki, potem uprawnienia.',
    ],
  },
  Cyrillic: {
    seeker: 'Анна Петрівна Ковальчук',
    person: 'Сергей Иванович Щукин',
    title: 'Медсестра',
    organization: 'Городская больница № 5',
    questions: ['Как проходит обычный день?', 'Що вас здивувало?', 'Какво бихте посъветвали?'],
    sentences: [
      'Смена начинается в семь утра с отчёта ночной бригады, потом обход всех палат.',
      'Найбільше здивувало, скільки часу йде на розмови з родичами, а не на процедури.',
      'Съветът беше да започна като доброволец още през лятото; ето какво е важно.',
    ],
  },
  Arabic: {
    seeker: 'ليلى حسن المنصوري',
    person: 'أحمد عبد الرحمن',
    title: 'مهندس مدني',
    organization: 'بلدية المدينة',
    questions: ['كيف يبدو يوم العمل العادي؟', 'ما الذي فاجأك في هذه المهنة؟', 'بماذا تنصح من يبدأ الآن؟'],
    sentences: [
      'يبدأ اليوم في السابعة صباحا بزيارة الموقع ثم اجتماع قصير مع الفريق',
      'أكثر ما فاجأه هو الوقت الذي يقضيه في الحديث مع الناس',
      'نصيحته أن أتعلم الرسم وأن أسأل كثيرا',
    ],
  },
  Hebrew: {
    seeker: 'נועה בן־דוד',
    person: 'יעל כהן',
    title: 'אחות',
    organization: 'בית החולים העירוני',
    questions: ['איך נראה יום רגיל?', 'מה הפתיע אותך במקצוע?', 'מה היית מייעצת למי שמתחיל?'],
    sentences: [
      'המשמרת מתחילה בשבע בבוקר בדיווח של צוות הלילה ואחר כך עוברים בין החדרים',
      'הכי הפתיע כמה זמן מוקדש לשיחות עם המשפחות',
      'העצה שלה הייתה להתנדב כבר בקיץ ולשאול הרבה שאלות',
    ],
  },
  Chinese: {
    seeker: '李小龙',
    person: '王芳',
    title: '呼吸治疗师',
    organization: '市立医院',
    questions: ['平常的一天是什么样的？', '这份工作最让您意外的是什么？', '您对刚开始的人有什么建议？'],
    sentences: [
      '早上七点开始，先听夜班的交接，然后和护士一起查房，下午写记录。',
      '最意外的是每天有那么多时间在和病人的家属说话，而不是操作机器。',
      '她建议先去做志愿者，多问问题，不要害怕慢慢学习。',
    ],
  },
  Korean: {
    seeker: '김민수',
    person: '박서연',
    title: '호흡 치료사',
    organization: '시립 병원',
    questions: [
      '보통 하루는 어떻게 지나가나요?',
      '이 일에서 가장 놀라운 점은 무엇인가요?',
      '시작하는 사람에게 해 줄 조언은요?',
    ],
    sentences: [
      '아침 일곱 시에 야간 근무자의 인계를 듣고 간호사와 함께 병실을 돈다.',
      '가장 놀라운 점은 환자의 가족과 이야기하는 시간이 기계를 다루는 시간보다 길다는 것이다.',
      '먼저 자원봉사를 하고 많이 물어보며 천천히 배우라고 했다.',
    ],
  },
  Emoji: {
    seeker: 'Sam 🌻 Rivera',
    person: 'Dr. Kim 🧑🏽‍⚕️',
    title: 'Nurse 💉',
    organization: 'Sunrise Clinic ☀️',
    questions: ['What is a day like? 🗓️', 'What surprised you? 😮', 'Any advice? 💡'],
    sentences: [
      'Rounds at seven 🕖 with 👩🏽‍🔬 and 👨‍👩‍👧‍👦 waiting; charts 📋 after lunch.',
      'The 🏳️‍🌈 pin on her badge starts more talks than anything: ❤️ first, machines second.',
      'Volunteer early 🙌🏿, ask often ❓, rest well 😴, and visit 🇲🇽 once.',
    ],
  },
}

export const reportScripts = Object.keys(words)
const perScript = 5

/** Debris of a paste: characters that have no meaning in print and must not reach any file. */
const debris = 'a\u0000b\u0007c\u001b[0m\ud800'

/** Five reports in each script, every one longer than the one before. */
export function scriptReports(): { script: string; facts: ReportFacts }[] {
  return Object.entries(words).flatMap(([script, said]) =>
    Array.from({ length: perScript }, (_, n) => ({ script, facts: reportIn(said, n) })),
  )
}

function reportIn(
  { seeker, person, title, organization, questions, sentences }: Words,
  n: number,
): ReportFacts {
  const [first = '', second = '', third = ''] = sentences
  const paragraph = Array.from({ length: n + 1 }, () => first).join(' ')
  return sampleReport({
    seeker,
    people: [{ name: person, title }],
    occupation: title,
    organization,
    answers: [
      { question: questions[0] ?? '', text: `${paragraph}\n\n- ${second}\n- ${third}` },
      { question: questions[1] ?? '', text: `${second}\n${third}` },
      { question: questions[2] ?? '', text: `${n + 1}. ${third}\n${n + 2}. ${first}` },
      { question: '#1 *Bold*, <b>&amp; [x](y)', text: `${debris}${n} _a_ <i>\n${first}` },
    ],
    learned: third,
    reflection: { 'went-well': first, unexpected: second, differently: third, 'still-interested': second },
    nextSteps: [first, third],
  })
}
