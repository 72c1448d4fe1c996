// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysWhoYouAre: Ballot = {
  bias: -8,
  sure: 13,
  doubt: -1584,
  weights: `
85:i teach
78:eight
73:program at
72:nin year,six year
70:# year,term
69:second year,thirt year
68:bookkeep,i run,work the,year of
67:^ as,be finish,insuranc
66:eleven year
65:diploma,i clean,one year,retir,twelv,work in
64:a dent,aid,and hav,be a,sew
63:cash,dispatch,seven year
62:kid,sixteen
61:a hospit,i stud,machin,retail,student,thre year,work as
60:arm,book for,finish a,hav just,i sel,laid off
59:cent,just finish,manag a,serv,sixt,tech,third year
58:be #,i hold,law,lin cook,nineteen,sen
57:at school,cour,electrician,engin,in may,my fath,nav,technician,trail
56:audit,bak,biolog,by day,cit,class,cours in,current,dad,fifteen year,freshman,guard,homeschool,hotel,my last,wher i
55:be stud,finish the,for eleven,geolog,physic,statistic,year on
54:a bank,account,decad,kumas,moth of,recent,run a,semest,seventeen,shelv,tax
53:centr,draft,english,form,gradu,i a,seamstress,stud,student of,substitut,substitut teach,transl
52:^ now,chemistr,degre and,driv a,grad,hou,maj,medic,my degre,weld
51:a court,b,be nineteen,certif,fast,hav my,i driv,i fix,nurs school,on weekend,retir from,theat,year with
50:a lin,a piano,architectur,assistant,chem,concret,farm,in #,librarian,math,offic in,over at,plumb,sel,sophomor,track,traine,tulsa,year so
49:by night,ex,my third,pre,rout,so far
48:admit,alread,colleg and,deliv,hairdress,i manag,in tacoma,lpn,most of,of four,tacoma,textil,ther i
47:by trad,coach,conduct,cook on,deckhand,electric,for four,high,i in,i repair,ibadan,in wint,night shift,of school,oper,pip,stat,the book,with thre,yet
46:a sophomor,accountant,alumn,barista,be nin,be pharmac,brid,certific in,civil,communic,count at,drywal,fourth,get my,going back,hav spent,i carr,jun,mba,on leav,pharmac in,student and,the canner
45:a flor,a hotel,a jun,a retir,and keep,cadet,cut hair,driv,emt,gar,grad and,i deliv,last month,search,semest of,shift,wait tabl,yrs
44:a barista,a engineer,a insuranc,administr,cabinetmak,court,duluth,for nineteen,her see,her to,jun at,kid and,last wint,lif,maj at,mortuar,my background,my garag,nail,nineteen year,press,stead,th grad,thirt thre,volunt
43:a art,a cabinetmak,a diploma,a grandmoth,a librarian,and go,be student,cosmetolog,data,forklift,fram hou,hospitalit,hvac,i transl,i used,kharkiv,my ged,notic,payrol for,regist,school cafeteria,so i,student with
42:a lpn,be fifteen,be nurs,behind me,disabilit,do payrol,driv for,fir,fort one,groom,hav sold,izmir,mushroom,myself,paraleg,repair,year behind
41:# yrs,a forklift,a machin,a occupation,agent,be driv,botanic,cow,experienc from,gradu of,her i,i gradu,janit,krog,mail carr,pet,spend,stack,uncl,underwrit,upholster,wheelchair
40:a certific,airport,ankl,bank,cna,grad at,i answ,i sort,in draft,just get,mow,my day,nineteen and,on disabilit,retrain,self,tech program,the fir,to school,trad be,vet
39:a barb,a freshman,a math,a tail,at sixt,board,cash at,class of,group,hair,jun in,lyon,maintenanc,mal,mattress,occupation,occupation therap,parcel,pens,qualif,register,rn,spr i,tail,the alumn,valle
38:a mba,a paraleg,a plumb,a sen,all that,and want,at colleg,be roof,brickla,costum,fin,financ,freshman at,geograph,ground,guess,guitar,health aid,her from,hom health,i notic,manu,most for,my uncl,now you,ranch,second term,sen at,technician from,the airport,trad,want no
37:a bak,a laundromat,about going,auto,be seventeen,bus driv,do nail,do someth,drov the,good with,i quit,i stack,merc,my trad,my way,nutrit,porto,program and,switch,the arm,uniform,weav
36:# bus,# in,a statistic,bank tel,bar,gradu from,lumb,my grandfath,nurs aid,patent,payrol,stud in,supermarket,teach shop
35:a weld,acoustic,baptist,bartend,bootcamp,curiou how,data entr,dec,everyon who,gdansk,i groom,i paint,in gdansk,insert,inspect,kip,licenc,mow and,my shift,nam of,neat,notic that,pap on,pot,priv,rink,start over,student i,the pharmac,thirteen,thirteen year,your pap
34:a riv,a theat,accord,dal,farr,highwa,i lay,offic wher,pens and,right now,spend my
33:a emt,a lift,a recent,a vet,at six,be sixteen,eighth grad,exist,high and,i #,lay,my job,not search,packag,sophomor at
32:a civil,adjust,biolog student,her now,lesson,sk,the board
31:# a,at sea,cdl,gis,hurr,i hang,job and,peopl on,the mail,undecid,west
30:^ form,a biolog,a chem,a financ,ald,bin,coop,dre,from pun,her class,its dre,msc,no diploma,outfit,stor to,tram
29:^ sophomor,a architectur,alum,at uni,eng,flor,her,i spend,job be,lineman,maj and,pool,sel phon,uni,ups,vinc,who driv
28:a park,carpet,me think,student her
27:a pre,chang car
26:czech,ice,leah,mechatronic,mov into
25:bellam,clean pool
23:priya i
21:textil student
13:ver interest
-11:cheap
-15:i lov
-19:i liv,with thank
-21:hav think,on frida
-22:be reach,deb,hav hear,reach out
-23:i stil
-24:^ constanc,^ jess,admir,around
-25:^ cle,cle,mak your,nel,w a,you from
-26:^ perciv,^ rodrigo,bett,gather inform,jess,lou,perciv,rodrigo,stavro,your mil
-27:# be,^ ell,a envelop,a not,advic,ell,envelop,fridg,lee,my fridg,my quest,stoltzfu,stung,thing to,until frida,winslow
-28:^ jolen,^ regard,as your,imogen,ine,jolen,poor,rock star,the goat
-29:^ dorian,^ gunth,^ man,^ noor,^ skyl,clif,design on,dorian,gunth,impress,learn and,my wallet,no design,noor,numb six,sand,softbal,the hal,the owl,the street,wallet,your church
-30:^ desmond,^ fath,^ imelda,^ lucill,^ priya,^ thx,for advic,fuent,hav tel,i thank,mail slot,monro,ottili,stroud,sunniva,through your,thx,want in
-31:^ kof,^ kyl,^ norbert,^ tyrel,awe,bever,column,ear ris,felix,ils,in awe,kyl,memb of,mess,my daught,my pap,nervou,of how,ris,roy,sincer,the apprentic,voss
-32:be writ,bird,constanc,dunn,fel,from church,jonah,keep think,me about,my dog,not seek,not stop,ok,omar,rosa,rupert,show me,szabo,tel that,thank a,the list,the rain
-33:^ nam,^ with,bao,doug,hav alwa,no wish,not in,read and,skyl,so be,thank to,the slat,the tim,with that
-34:# of,^ tyl,a gig,be mean,dunmor,excus,let be,long tim,not for,onl to,panel,rep,rey,tat,the pag,wonder how
-35:amaz,be why,delphin,drop my,frida,inform,mann,nam the,not fish,pur,tak on,we know,your neighb,your window
-36:a pictur,be fre,bought the,follow your,hear of,i bought,ingrid,kirsten,mir,moniqu,my niec,not a,regard,the back,tid,trud
-37:^ miss,^ so,agn,be such,i promiz,job in,marchand,marguerit,norbert,raylen,teagu,thi for,usual,you teach,your train
-38:bram,clock,kne her,marcu,see you,the fair,you onc,you stud,your coffe
-39:and to,at your,dolor,hir manag,jur,just want,of day,owl,pleas i,spok,whil i
-40:^ best,^ from,ask for,avail,be avail,coat,com out,demand,i watch,resum be,the hour,the riv,writ on,your wif
-41:a great,be interest,be not,field and,get it,hannah,hav no,marsh,not want,tyrel,want a,your card
-42:^ no,can start,find a,for that,hav your,no job,request,to writ
-43:it all,know each,past your,seek,thre tim,tomorrow,your hand
-44:be all,col,say the,to it
-45:bob,bowl,hav not,the fellow,thursda at,your shop
-46:^ hear,and tel,be no,friend,not ask,recip
-47:^ get,to see,to work,your offic
-48:^ tel,and say,becam a,enclos,gre,of your
-49:^ your,how long,legend,your compan
-50:follow you,quest
-51:fre,lov,need,your book
-52:^ also,fan,lik you,on thursda,she say,you know
-53:hop you
-54:^ he,^ let,^ to,^ what,not look
-55:wil be
-56:about it,be so
-57:^ it,attach,thank
-58:^ do
-59:^ that,^ you,you at
-60:^ #
-63:^ how
`,
}
