// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const oneClearAsk: Ballot = {
  bias: -59,
  sure: -4,
  doubt: -60,
  weights: `
109:^ and
107:also
82:^ also
67:you also
63:i also
61:and could
60:me what
59:send me
58:a look,would also
56:if your
55:attach my,can you
54:also be,and tel,put me
52:along
50:forward,lend,me in,me to
49:recommend,whoev
48:to our,your boss
47:attach,if a,lend me,to ?,you know,your direct
46:cov let,kind also,my nam,my portfolio,portfolio,the lab
45:anyon els
44:and would,me som,my cov,need a,of me,suppl,wel
43:and can,and pleas,could you,introduc me,me with,pair of,recruit,traine
42:also if,check,fil,look at,me the,nam to,numb of,plu,the numb,your compan
41:connect me,get me,look over,my cv,pair,tak on,to com,whoev do
40:a technician,also can,be also,cov,rid along,sel me,spot,welcom,your team
39:a good,and lend,and send,ever need,forward my,lab,on your,pharmac,wel and
38:borrow,boss,bring,check my,com fre,hir ?,you look
37:see the,speak to,to whoev,your crew
36:^ hav,^ hop,and if,any vacanc,anyon,cv,introduc,my pag,of hand,pleas also,shar,the oth,vacanc
35:^ kind,a tour,also shar,and let,be welcom,hop you,if you,keep me,oblig,oblig if,recommend me,your suppl
34:a pharmac,about me,also do,also send,be wel,help,it also,my applic,shadow you,the nam,you introduc
33:^ last,any open,attach pleas,compan,don,honest,open,or thre,put my,resum,see that,shop,shop ?,tel your,thre oth,too,two or,word for,writ me,you help,your shop
32:also look,and kind,and look,ask your,at my,be consider,hop the,mark,my resum,one about,open up,the plant,the shop,to app,you read,you think
31:a traine,anybod,as wel,com and,i attach,if,it if,know who,let of,look it,me your,open i,over my,pass my,pleas tel,sweep,talk and,tel me,to two,tour,we chat,you could
30:a introduct,a word,app,crew,do the,glad of,great,i gradu,introduct,joint,nam of,put,read the,ref me,scholar,silenc,sum,the hir,think,would welcom,you ref
29:bob,compan and,down for,giv my,hir,intern,my sist,send,shadow,to it,when your,your firm
28:a intern,a spot,anyon on,be attach,direct,find attach,health,help me,lik you,list of,pick a,pleas,ref,resum for,someon in,support,technician,the folk,to say,workshop,would think,would you,you lend,you sign
27:all i,and be,be oblig,chapt,els,for my,glad if,hav any,lik a,look and,me a,on it,pleas find,send my,thi year,think of,two of,with your,work be
26:a open,a vacanc,all your,and to,applic,be ever,be thank,com along,com in,forg,grow,hit,horsehair,i request,i sit,if the,me as,resum below,room for,sit,team,to fix,to your,tunnel,vacanc for,you bring
25:a great,aft that,also tel,be read,be send,be your,boot,colb,firm,follow my,hr,if ther,in touch,my broth,oth,school ?,seat,sel,som of,spend,spr i,talk to,the attach,the sum
24:a let,attach and,correct,cv and,dead,farm,follow,how to,it over,let,list,load,natural,posit in,round,show me,suppl ?,the two,would mak,your car
23:also lik,can i,can see,colleagu,consider,cv be,form for,glad,grat if,in mind,intern with,keep you,lat i,open and,pag and,rid,sta in,that i,think about,use,what to,you show
22:^ aft,a church,a list,aft all,and nam,articl,at least,be hard,broth,chat ?,for any,happ,hav a,it look,let for,month i,open ?,out what,should,turn down,vot,wheth the,you put
21:about you,again with,also com,book,bring the,hav turn,i check,i look,it to,know of,lath,lik it,my phon,open for,opin,pass,sit in,sit manag,tak intern,thi sum,to draw,to see,to send,with all,your colleagu
20:? ?,^ that,a help,advis,aft i,analyst,and twent,anyth i,avail for,be grat,could i,fix,grat,hard,hard work,how it,how that,in on,leath,lov your,mak you,me and,pass it,pictur of,plant,poem,sampl,shop and,show,so if,strong,surpriz,the form,then you,through a,tim at,to the
19:^ anywa,and do,app to,chanc to,chat,club,could,decis,educ,els be,form,gradu in,ground,i hear,lesson,lin and,ment,my uncl,numb,put in,read about,soil,spot on,ten day,that thi,that would,the dog,train to,ver glad,wed,whil i,your partn
18:^ can,be com,be drawn,drawn,go through,hav alwa,herewith,i meet,in her,inspir,interest in,let us,lin by,link,lov it,not ?,or anyth,project,rent,resum in,robotic,sign,skil,smel of,that all,the arch,the smel,ticket,who know,wil tel,yet,you ask
17:a m,be bus,be check,be you,by you,dry,hav start,heav,last month,lik the,my messag,now ?,person and,rais,supervis,tak it,th at,the book,the farm,two oth,work with,writ to,your apprentic
16:coffe and,do to,grat to,request,show you,sign the,surve,the practic,their,would tak
15:car for,choos and,goe,i lik,i think
-8:fal ?
-11:consid me
-12:help in
-13:can start
-14:^ her,^ to,i enclos,the fellow,turn me,wil tak,your end
-15:a chat,a interview,com from,hav my,kind regard,teach me
-16:know if,laugh,oblig to,regard,you cal,you see
-17:be cal,hav think,hear about,just to,my quest,pleas let,wil find
-18:^ attach,just so,me which
-19:i put,laugh and,pleas i,wil bring,you spar
-20:cv attach,i could,introduc myself,pleas cal,see my
-22:for background,my background,review
-25:attach for,referenc
-26:to introduc
-28:background
`,
}
