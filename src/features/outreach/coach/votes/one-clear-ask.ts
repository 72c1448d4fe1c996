// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const oneClearAsk: Ballot = {
  bias: -60,
  sure: 16,
  doubt: -54,
  weights: `
108:^ and,also
80:^ also
68:you also
64:would also
63:and could
60:also be
59:i also
58:attach
55:if your
54:attach my
53:can you,me what
52:me to
51:forward,lend,recommend
50:a look,put me,send me
49:and tel,me in
48:along,if a,introduc me,lend me,traine,whoev,you know
47:to our,your direct
46:could you,fil,me som,the lab
45:and would,need a
44:and can,kind also,my nam,recruit,suppl
43:and pleas,numb of,pair of,the numb,your boss
42:also can,also if,my cv,nam to,your compan
41:cov let,on your,pair,plu,tak on,to ?,your crew
40:a good,be also,forward my,introduc,lab,look over,me with,pharmac,rid along,see the,sel me,welcom,whoev do
39:a technician,and send,com fre,ever need,me the,my portfolio,portfolio
38:a traine,also do,and lend
37:and if,boot,cv,my cov,of hand,pleas also,speak to
36:^ hop,attach pleas,connect me,get me,hir ?,look at,of me,to say,to whoev,you introduc,your suppl,your team
35:^ hav,a tour,also send,and let,any vacanc,be welcom,cov,keep me,me your,oblig,recommend me,resum,shar,spot,vacanc,you look
34:^ kind,^ last,a pharmac,anybod,attach and,boss,crew,if you,the shop,to com
33:also shar,any open,don,it look,lik a,my applic,oblig if,say i,talk and,you help
32:and look,be consider,help,hop the,i attach,i look,joint,let of,my room,see that,sweep,wel,word for
31:also lik,be attach,borrow,bring,compan,great,i gradu,if,open,over my,pass my,put my,sum,the attach,the nam,tour,you lend,you read
30:a introduct,a spot,all i,also look,and kind,check,introduct,it if,know who,open i,pleas tel,read the,ref me,shadow you,shop,silenc,to two,would welcom,you ref
29:? ?,a word,anyon,anyon on,compan and,do the,down for,follow my,hir,if the,lik you,pick a,pleas find,put,technician,the folk,the hir,to app,we chat,with your,you sign,your shop
28:and be,app,bob,chapt,direct,find attach,glad if,health,help me,if ther,intern,look it,ref,resum for,support,the plant,the two,to your,work be,you could,you think,your firm
27:a open,at my,broth,com along,forg,giv my,horsehair,list of,nam of,show me,sit,tel me,the sum,thi year,to it,tunnel
26:a intern,a vacanc,all your,and to,be oblig,colleagu,follow,hav any,hit,i just,i request,i sit,just want,mark,me as,school ?,suppl ?,think,to fix,vacanc for
25:a great,applic,ask your,be thank,colb,com in,for my,look and,my resum,next,or thre,pleas,sel,shadow,som of,spr i,two or,would mak,would you
24:about me,at least,be read,can i,dead,els,farm,firm,grat if,grow,how to,hr,let,list,load,natural,posit in,round,thre oth,too,wel and,your car
23:^ aft,^ can,a help,a list,chat ?,consider,contact,correct,form for,glad of,hav a,hav attach,in mind,intern with,keep you,my broth,open ?,open and,room,seat,sit manag,t,team,tel your,thi sum,think about,think of,two of,what to,workshop
22:about you,aft all,be hard,by it,com and,com back,curriculum,curriculum vita,happ,interview,lat i,lik it,me and,month i,my curriculum,numb,rid,send,should,siobhan,sta in,turn down,ver glad,vita,want ?,wher i,your colleagu
21:aft i,be grat,be wel,bring the,could,could i,grat,hard work,in on,it over,it suit,it to,lath,lov your,mak you,open for,pass,pictur of,poem,see,sit in,talk to,that would,then you,to the,vot,your contact
20:^ that,along on,analyst,and do,and twent,anyth i,articl,be your,below,chanc to,els be,hard,hav turn,leath,look,my messag,my sist,open up,pass it,put in,so if,tak intern,tim at,to send,with all,your partn
19:and my,app for,app to,ask the,beforehand,book and,club,do #,fix,folk,for fre,gradu in,hav alwa,how it,interest in,lesson,next one,read about,strong,surpriz,that thi,the dog,the smel,to see,train to
18:^ resum,be drawn,be wher,drawn,educ,foot in,for it,herewith,honest,i meet,inspir,lik the,ment,my,now ?,or anyth,our,partn,post in,rais,read,robotic,smel of,soil,that all,ticket,to mak,we do,who know,yet,you ask
17:as wel,assistant,be bus,be check,be com,by you,check my,coffe and,com up,grat to,heav,last month,let us,link,lov it,mind,my uncl,on linkedin,on monda,one about,pleasur,project,scholar,skil,tak it,th at,the arch,the farm,the new,the next,the practic,their,up in,work with,would tak
16:a m,autumn,do to,grant me,hav start,i think,ok,ok ?,request,show you,supervis,surve,though,writ to,you want
15:arch,be writ,goe,hear from,i lik,piano,plain,talk at,the show
14:a student,car for,choos and,job and,whenev it,wheth you,wil not
13:# a
-5:view
-8:fal ?,rourk
-9:consid me
-10:minut sometim
-11:help in,think you,tim ?
-12:my text,pleas teach,the fellow
-13:a chat,a tel,branch,can start,your branch,your end
-14:^ to,farida,minut ?,ottolin,pass me,profil,som tim,teach me,turn me,wil tak
-15:^ her,a interview,kind regard,not need,pleas let,sect,your numb
-16:hav think,know if,myself,oblig to,regard,you cal
-17:be cal,i enclos,see i
-18:my thank,you spar
-19:just to,pleas cal,wil bring,wil find
-20:laugh and
-21:introduc myself,to introduc
-23:my background,no i
-25:for background,my quest
-27:attach for,referenc
-33:background
`,
}
