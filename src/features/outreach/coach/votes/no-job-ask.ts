// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noJobAsk: Ballot = {
  bias: -63,
  sure: -12,
  doubt: -36,
  weights: `
83:traine
66:intern
65:if your
63:assistant,recruit
62:rol
61:vacanc
60:app,get any
59:your firm
58:firm
57:a traine
56:app for,chanc,of me
55:consid me,your team
54:for any,need,need a,spot
53:compan,hir ?
52:^ also,^ do,know of,pleas tel,sum
51:hear of,to work
50:hir,join your,nam to,whoev,your compan
49:^ be,a apprentic,com fre,me know
48:^ and,about me,for me,guy,my applic,my nam,tak on,the hir,the post,the traine
47:any vacanc,anyth,consid,open for,work for,you hear
46:do i,forward,forward my,if you,you need
45:also be,i need,join,post of,tak me,the assistant,to app,to your,your crew,your direct
44:a technician,analyst,apprentic,chanc to,do you,if the,sum ?,tak intern,thi sum,when do,would welcom
43:any work,hav any,me first,my skil,open,skil
42:a chanc,hr,if,if a,me ?,me a,mind,on your
41:a word,ask if,be interest,be your,posit in,to whoev,would also
40:applic,com up,direct,door at,get me,pass my,spot for,technician,tel your,whoev do,your partn,your studio
39:^ pleas,need somebod,peopl on,put me,studio,whatev you,would tak,you consid,your hr
38:^ get,a intern,anyon,be avail,crew offic,keep me,know if,sweep,would consid,your lab
37:ad,avail,in mind,in your,keep my,my foot,organiz,pleas,pleas also,start ?,start tomorrow,team,the posit,thi spr,to join,you guy
36:also if,be consider,depart,do your,fil,hand it,of hand,on as,open ?,recommend me,think of,tomorrow,y,y all,your depart
35:a interview,detail,fal ?,get my,giv my,i gradu,interest in,job ?,job in,pleas find,pleas let,posit,the sum,wheth your,word for
34:^ giv,and if,assistant job,assistant posit,if ther,intern with,labor,me as,my numb,pair of,partn,plac for,posit of,ref me,right now,say if,ther any,traine rol,you check,you know,you ref
33:as soon,be cheap,can start,cheap and,could start,crew,extra,fre,intern ?,lead,lik me,or not,pair,person who,plac with,ref,serv,so when,soon as,strong,workshop,your workshop
32:also,also do,any open,anyon on,attach,be ever,foot in,it to,jun,me wheth,put in,recommend,so if,tak any,the tech,the technician,to see
31:^ if,^ need,a driv,a help,a tel,attach again,be work,cheap,find me,get on,hav get,humbl,know wheth,me to,me up,one mor,open on,open up,someon lik,the fal,up with,would be,you could,your boss,your branch
30:a strong,anybod,be most,can begin,hir me,interview with,posit open,post,put,saturda so,send my,wheth ther,wil think,you hir
29:a vacanc,app to,applic for,applic to,as my,be look,can i,chanc of,hav it,hook me,i start,if one,in for,mayb,now ?,pass it,portfolio,self,tak peopl,the door,ther a,vacanc for,you use
28:a plac,any oth,anyth that,at first,do the,help in,hop you,interest,lab,pass,pleas keep,referenc,the boat,the chanc,thi let,to keep,unpaid,use a,welcom a,when your,wheth the,yet,you thi
27:a spot,and kind,be hop,be ther,help,hir in,i attach,interview,let and,pay,welcom,wheth,your shop
26:a extra,a hand,also can,attach my,consider,cv so,examin,extra pair,happ if,i believ,me on,numb to,oblig,oblig if,seat,someth,the museum,typ,ver glad,you put,your offic
25:^ should,a assistant,any job,any night,avail for,be one,be you,branch,com in,czech,down for,ever need,for ?,hook,keen,me in,post in,put my,salar,someon,soon,team and,to interview,would work,you wil,your guy
24:# st,again and,at your,be oblig,cal to,cov let,ful tim,going,grand,herewith,mind for,post you,that com,you tak
23:and can,any chanc,any posit,boss,can you,cycl,direct and,direct for,fal,my cv,next,refer,rememb my,should,supervis,use,wheth you,wil tak,work at,would want,your hir
22:^ kind,a student,apprentic with,attach and,be cal,by tomorrow,entr,front desk,hear about,me when,me with,oblig for,ok,ok ?,or any,our chat,rent,say at,sign in,spot on,spr,sum i,the own,to ?,who do,wil giv,you pleas,your flo
21:^ look,^ mayb,^ tuesda,a jun,a plumb,a reception,and pleas,appl for,be appl,be due,be tak,believ i,candid,check,curriculum,curriculum vita,esteem,for my,foreman,honour,honour to,hour any,i could,it if,it so,lead to,me someth,mind of,minut and,my curriculum,of any,opportunit,perhap,season,so hard,start,thi season,to her,to sign,vita,wag,who hir,would lov,yes,your clinic
20:^ so,a sum,a weld,and do,anybod on,be fil,be first,could do,could tel,could use,could you,cv,express,express my,financ,foot,for emplo,for someon,front,gig,gradu,hard to,hunt for,in sum,interest to,it by,kind also,know who,level,load,partn and,plu,posit on,pra,see that,short,shot,sit manag,soc,tel them,that he,the court,volunt at,work from,would apprec,would let,your kitchen,your practic,your websit
19:^ for,aft that,also tel,any kind,cal i,class of,colb,could be,cv attach,due and,fil the,flor,grat,hand in,hand on,hop to,i remain,know when,manag,me by,me wher,need job,need of,pass for,plac,project,shift,should be,team that,that say,the univers,to com,trust,up in,you hav,your yard
18:?,^ who,a fin,along to,any,at seven,be keen,be reach,besid that,board be,cal for,car for,choos and,clinic,cov,crew for,giv them,hav som,hold a,i hop,i speak,lat i,lineman,me for,not i,on weekend,one day,ought,ought to,remain,resum for,rn,sentenc,seven in,sign the,slip,the arch,the folk,the medic,warehous,wear,websit,you pay
17:a guy,about open,admit,assum,be it,be read,begin on,can com,compan and,contract,current,degre and,dream,explor,grat to,i now,lab be,me becaus,nam down,not ?,on to,or no,part,pick a,produc,product,reception,resum attach,resum to,room in,somewher,speak to,the practic,to be,to ever,und your,wil hav,word,work as,would hop,you hand,your field,your sid
16:aft i,arch,be out,be over,be seek,boat,broth and,clerk,due,everyth about,feel,fre for,giv it,grat for,hear you,her be,how that,i giv,inspect,it ?,keen to,know which,mak you,me any,my humbl,of what,offic and,part of,part tim,proud,rol and,shop on,start and,stool,support,the ear,through my,tomorrow at,tunnel,turn into,univers,ver interest,you think
15:^ next,^ when,a ear,aid,and also,and me,bath,can ?,check my,driv,hav send,hir team,kind,may hav,most brilliant,my daught,of thos,open the,our talk,pay the,payrol,relief,review,see the,tel to,would mak,yard,yes or
14:# be,a way,about get,although,and be,bear,ever to,hir or,hon,industr,job open,one of,plumb,practic,the studio,you off
13:baker,brilliant,by you,i beg,leg,noth mor,of our,the plant,the word,you end
12:at all,frida #,me half,the next
-4:culinar school
-6:culinar
-7:thought
-8:resum and
-9:^ apprec,^ lov,cas you,know your,resum at,your cal
-10:^ send,a law,along on,can tel,good tim,kettl,wel ?
-11:a chat,achterberg,apart,apprec the,beforehand,fitzgibbon,for background,forev,khour,not let,the certific,yusuf
-12:^ to,any weekda,be lov,cv in,day work,essa,gap,in thi,interest me,it tru,resum be,stead,weekda,wif,would tel
-13:a half,a look,all your,forg me,i enclos,morn in,nam it,not want,the list,you see,your posit,your trad
-14:calendar,coupl,half hour,i pass,it also,just the,know me,learn mor,not look,quick,slam,suppl ?,upd,upholster,wher do,would suit,would think,your calendar,zoo
-15:^ attach,^ jun,a quick,be need,classroom,correct,even if,me hav,no worr,speak ?,stress,teach me,thi trad,worr,worr if,your job,your slam
-16:can wait,in on,it over,lik your,not appl,to two,you also,you introduc,your consid,your schedul
-17:a quart,day soon,if i,look it,pleas talk,suppl,the zoo,trad ?,turn me,week ?,your week
-18:a short,ask to,attach for,could talk,no need,noth to,quart hour,start my,wil do,your suppl
-19:cal ?,need not,pleas may
-20:not need
-21:minut for,next week,pleas can,pleas choos,you look
-22:kind regard,pleas cal
-23:hour for
-27:to hir
`,
}
