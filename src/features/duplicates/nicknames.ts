// Given names that one person may go by: a full name and its short or pet forms, a line for each, English and Spanish
// with some of other languages. Written down for this program from common knowledge; folded to plain letters.
// Two names on one line may be the same person; Alexander and Alexandra, who are both Alex, stand on two.
const lines = `
aaron ron ronnie
abigail abbigail abby abbie gail
abraham abram abe bram
adelaide addie della heidi
adrian ade
agnes aggie nessie ines
alan allan allen al
albert al bert bertie beto
alejandra ale jandra sandra alexandra
alejandro ale jandro alex
alexander alexandr aleksandr aleksander alex al alec alek sandy sasha xander lex sacha
alexandra aleksandra alexandria alex sandra sandy sasha lexi lexie
alfred alfredo al alf alfie fred freddy freddie
alice allison alison ali allie
alicia licha ali
amanda mandy manda amy
ana anna ann anne hannah annie anita nan nancy anya
anastasia ana stacy nastya tasia
andrea andie andy drea
andrew andreas andrei andrey andres andy drew
angela angelica angelina angie ange
anthony antony antonio anton tony toni antone
antonia tony toni tonya
archibald archie
arthur arturo art artie turo
augustus augustin agustin august gus tin
barbara barb barbie babs bobbie
bartholomew bart
beatrice beatriz beatrix bea trixie betty
benjamin ben benji bennie benny benjy
bernard bernardo bernie barney
bernadette bernie detta
bradley brad
brian bryan
bridget bridgit bridie biddy
calvin cal
cameron cam
carlos charly carlitos
carmen carmencita menchu
carol caroline carolyn carolina carrie caro lina
cassandra cass cassie sandra
catherine katherine kathryn catharine katharine kathrin katarina katarzyna catalina cathy kathy kate katie katy cat kat kit kitty kay cate cata kasia
cecilia cecily cece ceci sissy celia
charles charlie charley chuck chas chaz carl
charlotte charlie lottie lotte char
chester chet
christian cristian chris kris
christina cristina kristina christine kristine kirsten chris chrissy christy kristy tina cris
christopher kristopher cristobal chris kris kit topher tobal
clarence clare
claudia claudie clau
clifford clifton cliff
concepcion concha conchita
consuelo chelo
constance connie
cornelius neil con corny
cynthia cindy cyndi
daniel dan danny daniil dani
daniela danielle dani dany ella
darlene darla
david dave davey davy davi
deborah debra debbie deb debby
denise denny
dennis denis den denny
derek derrick
diana diane dian di
dmitri dmitry dmitriy dimitri dima mitya
dolores lola loli lolita
dominic domingo dominick dom nick mingo
donald don donnie
dorothy dorothea dot dotty dottie dolly dora
douglas doug
edgar ed
edmund eddie ed ned
eduardo edu lalo guayo
edward edwin ed eddie ned ted teddy
eileen aileen ellie
elena helena helen helene ellen lena nell nellie elaine
eleanor elinor leonor ellie nell nora lenora
elizabeth elisabeth elisabet isabel isabella elisa eliza beth betty betsy bess bessie liz lizzie lizzy liza lisa libby lisbeth isa bella lilibeth
emily emilia emma em emmy millie
emmanuel emanuel manuel manny manu manolo
enrique henry kike quique
eric erik
ernest ernesto ernie neto
esperanza espe
esther hester essie
eugene gene
evelyn evie eve
ezekiel zeke
fatima fati
felicia fliss
ferdinand ferdie
fernanda fer nanda
fernando fer nando
florence flo flora florrie
frances francesca francisca fran frannie francie frankie paca paquita cisca
francis francisco franciscus frank frankie fran paco pancho kiko curro cisco
franklin frank
frederick fredrick federico fred freddy freddie fede rick
frederica freda freddie
gabriel gabe gabi
gabriela gabriella gabrielle gabby gabi gaby
genevieve gen ginny viv
geoffrey jeffrey geoff jeff
george georgios jorge georgie coque
georgina georgia georgie gina
gerald gerard gerardo jerry gerry
geraldine gerry jerry
gilbert gilberto gil bert beto
giovanni gianni gio
gonzalo gonza
graciela chela
gregory gregorio greg gregg goyo
grace gracie
guadalupe lupe lupita
guillermo william guille memo
gustavo gus tavo
gwendolyn gwen wendy
harold harry hal
harriet hattie
harrison harry
henrietta hetty etta
henry hank harry hal henri hendrik heinrich
herbert heriberto herb bert beto
hector tito
ignacio nacho ignatius iggy
irene reenie
isaac ike zac
isabel isabella isobel isabelle isa bel belle bella izzy chabela
isidoro izzy isidore
ivan vanya
jacob jakob jake jay jacobo coby
jacqueline jackie jacqui
jaime jimmy
james jamie jim jimmy jem jay
jane janet jean jeanne janie jenny
janice jan
jason jay
javier xavier javi
jeanette jean jeannie netta
jennifer jenifer jenny jen jenn
jeremiah jeremy jerry jem
jerome gerry jerry
jessica jess jessie
jesus chuy chucho
joan joanna johanna joanne jo joanie
joaquin quino
jonathan jonathon johnathan jon jonny john nathan
john jon johnny jack jock johan johann jan juan ian
jordan jordy
jose joseph pepe chepe
josefa josefina josephine pepa pepita jo josie fina
joseph josef giuseppe joe joey jo
joshua josh
judith judy judie
juan juanito juancho
julia juliana julie juliet jules juli
julian julio jules
karen kari
kenneth kenny ken
kimberly kimberley kim kimmy
laura laurie lauren
lawrence laurence lorenzo larry lars laurie lawrie
leonard leonardo leo leon len lenny
leticia lety
lilian lillian lily lil lilly
louis luis lewis lou louie luigi lucho
louise luisa lou lulu
lucia lucy lucille luci
lourdes lulu
magdalena magda lena maggie maga
malcolm mal
manuel manolo manu manny lolo
manuela manoli manu
marcus marco marcos mark marc
margaret margarita margarete margret marguerite maggie meg megan peg peggy madge marge margie margo greta daisy rita maisie mags gretchen
maria mary marie miriam mariah molly polly mia mimi maru mari mamie
marianne mariana maryann
martha marta marty mattie
martin marty tino
matilda mathilda tilly mattie
matthew mathew mateo matthias matt matty mat
maureen mo
maurice mauricio morris mo
maximilian maximiliano maxwell maxim max maxi
melanie mel
melissa mel missy lissa
mercedes merche meche
michael mikhail miguel mike mickey mick micky mikey misha micheal
michelle michele shelly micki
mildred millie
milagros mila
mitchell mitch
mohammed mohamed muhammad muhammed mohammad mo
montserrat montse
nancy nan
natalie natalia nat nata tasha
natasha natalia tasha
nathaniel nathan nate nat
nicholas nicolas nikolas nikolai nikolay nick nicky nico nik claus klaus kolya
nicole nicola nicolette nikki nicky nic
norman norm
octavio tavo
olga olya
oliver ollie
olivia liv livvy ollie
oscar ozzie
oswald oz ozzie
pamela pam
patricia pat patty patsy tricia trish pati tish
patrick patricio pat paddy rick pato
paul pablo pavel paulie
paula paulina pauline polly pau
penelope penny
peter pedro pete piotr pyotr petr
philip phillip felipe phil pip
phyllis phil
pilar pili
rachel raquel rae
rafael raphael rafa rafe
ramon moncho
randall randolph randy
raymond raimundo ray
rebecca rebekah becca becky beck
reginald reg reggie
ricardo richard rich ricky rick richie dick dickie rico
robert roberto rob robbie bob bobby bert beto robin rupert
roberta bobbie robbie berta
roderick rodrigo rod roddy
rodney rod
roland rolando rollie
ronald ron ronnie
rosa rose rosie rosita rosemary rosario chayo charo
rosalind roz rosie linda
roger rogelio rodge
russell russ
salvador salva chava sal
samantha sam sammy
samuel sam sammy
sarah sara sally sadie
santiago santi diego yago chago
sebastian seb bas sebas
sergio sergei sergey checo
sharon shari
sheila shelagh
shirley shirl
sidney sydney sid syd
silvia sylvia sil
simon simeon si
soledad sole
sofia sophia sophie sofie sofi
solomon sol
stanley stan
stefan stephen steven stephan esteban steve stevie steph
stephanie stefanie estefania steph stevie fanny
susan susana susanna suzanne susie suzy sue suzie
svetlana sveta lana
sylvester sly
tamara tammy
teresa theresa therese terry terri tess tessa tere
terence terrance terry
thaddeus tad thad
theodore teodoro theo ted teddy teo
theodora dora thea
thomas tomas tom tommy thom
timothy timoteo tim timmy
tobias toby
ulises uli
valentina val tina
valerie valeria val
vanessa nessa
veronica vero ronnie
victor viktor vic vik
victoria vicky vicki vic tori
vincent vicente vincenzo vince vin vinnie chente
virginia ginny ginger gina vicky
vivian viviana viv
vladimir vova volodya
walter walt wally
wesley wes
wilfred wilf will
wilhelmina mina willa minnie billie
william willem wilhelm guillermo guillaume bill billy will willy willie liam wim
winifred winnie freda
winston win
yolanda yoli
yekaterina ekaterina katya kate
yevgeny evgeny eugene zhenya
yousef youssef yusuf yousuf joseph joe
zachary zachariah zack zach zac zak
`

const groups = new Map<string, Set<number>>()
for (const [line, names] of lines.trim().split('\n').entries())
  for (const name of names.split(' ')) groups.set(name, (groups.get(name) ?? new Set()).add(line))

/** Whether two given names, folded to plain letters, may be forms of one. */
export function sameByNickname(one: string, other: string): boolean {
  const there = groups.get(other)
  if (!there) return false
  for (const line of groups.get(one) ?? []) if (there.has(line)) return true
  return false
}

/** Every form that may stand for a name, itself aside. */
export const isKnownGivenName = (name: string): boolean => groups.has(name)

/** One short word for each line a name stands on: what its forms have in common, to look them up by. */
export const nicknameLines = (name: string): readonly number[] => [...(groups.get(name) ?? [])]
