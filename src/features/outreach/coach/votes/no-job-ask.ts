// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noJobAsk: Ballot = {
  bias: -62,
  sure: -7,
  doubt: -35,
  weights: `
80:traine
69:rol
67:recruit
65:intern
64:chanc
63:assistant
61:if your,vacanc
59:about me,app,get any,need a
58:your firm
57:a traine,for any,my applic,to work
56:of me,your team
53:app for,hir ?,know of,the hir
52:consid me,do i,firm
51:open for,your compan
50:^ also,^ and,a apprentic,hear of,hir,sum
49:com fre,compan,consid,forward my,if the,tak on,when do,whoev
48:pleas tel
47:^ do,any vacanc,apprentic,forward,guy,hr,if you,spot,the post,the traine,you need
46:^ be,analyst,anyth,be your,get me,tak intern,you hear
45:me know,open,post of,sum ?,tak me,the assistant,to your,your partn
44:any work,applic,for me,giv my,if,me ?,need,your crew,your direct
43:a technician,also be,if a,join your,my nam,my skil,nam to,open ?,skil,to app,work for,would tak,your supervis
42:a chanc,chanc to,jun,know if,me a,me first,thi sum,whoev do,would welcom
41:a word,assistant posit,fal ?,if ther,lead,put me,would also,you could,your lab
40:be consider,detail,do you,door at,hir me,keep me,my detail,pass my,ref me,to whoev,would your,you ref
39:be interest,can begin,com up,consider for,direct,fil,hav any,in your,me as,on your,peopl on,posit,posit in,ref,technician,tel your,whatev you,yet,your depart,your hr,your studio
38:^ put,as soon,ask if,be avail,join,me by,open at,partn,pleas,pleas find,soon as,studio,ther any,you consid
37:^ get,^ pleas,ad,anyon,apprentic spot,avail,crew offic,depart,do your,hand it,know wheth,my foot,start tomorrow,sweep,team,to join,would consid,your plant
36:a intern,a jun,job ?,need somebod,of hand,one mor,organiz,pleas also,resum to,wheth you,y,y all,you guy,you hir
35:also if,get my,in mind,intern ?,keep my,labor,mind,on as,recommend me,someon lik,spot for,start ?,the own,thi spr,think of,traine rol,wheth ther,would be,your baker
34:a driv,a plac,at your,be current,chanc of,i gradu,intern with,lab,lik me,mayb,say if,strong,the sum
33:a interview,be ever,be hop,hop you,my numb,pair of,person who,pleas keep,right now,serv,so when,the posit,the technician,wheth your,work at,you check,your shop
32:a analyst,a tel,and can,assistant job,be cheap,be look,can start,cheap and,could start,crew,down for,extra,foot in,interview with,me in,or not,pair,plac for,pleas giv,post,shift,someon,tak any,wheth,wheth the,you know,your branch
31:^ if,^ need,a open,also do,and if,anyon on,applic for,be ther,for spr,fre,humbl,me up,me wheth,plac with,seat,so if,the tech,to see,up with,your agenc
30:a help,a strong,a student,also,attach,attach again,cheap,consider,find me,hav get,hook me,in for,it to,posit of,posit on,recommend,shop tak,sit manag,someth,the fal,wag,wil think,workshop,your boss,your flo,your workshop
29:a vacanc,any chanc,anyth that,app to,begin on,could do,get on,i need,if one,lead to,now ?,partn and,portfolio,saturda so,self,supervis,tak peopl,the door,tomorrow,vacanc for,you use,your offic
28:a hand,and kind,any open,applic ?,at first,be most,current,hav it,interest in,open on,or no,referenc,send my,soon,the open,use,when your,word for,you thi
27:^ perhap,^ tel,aft that,anybod,examin,fal,going,help,help in,hir in,i start,me on,me to,oblig if,pass it,perhap,put,the recruit,to keep,unpaid,use a,welcom a
26:agenc,and pleas,applic to,as my,attach my,be one,be read,grat for,happ if,i attach,numb to,oblig,open up,pass,pleas let,post you,spr,the boat,the chanc,thi let,would work
25:a extra,also can,any job,avail for,branch,by #,com in,czech,do the,extra pair,front,gradu,head of,herewith,hook,i believ,let and,my cv,plac,put in,would lov,yes,yes or,you put
24:^ kind,be you,cv so,grat,harvest,her my,i beg,i giv,interview,manag,mind for,not wait,offic for,post in,read to,should,should i,team and,that com,to interview,veterinar,welcom,you wil
23:# pm,^ should,a spot,again and,assum,be oblig,cov let,cycl,direct and,direct for,do so,ever need,ful tim,grand,hir manag,i could,interest,keen,next,open and,open in,pm,put my,recruit aid,rememb my,salar,shift at,your guy
22:^ look,^ so,attach and,baker,can you,curriculum,curriculum vita,cv,for ?,hear about,job in,let me,list you,me when,me with,my curriculum,nam on,oblig for,pay,posit open,refere,rent,sign in,sum i,the nam,ver glad,vita,wil giv,wil tak,would want,you tak,your hir
21:^ mayb,a assistant,a plumb,a reception,aid,apprentic with,boss,cal to,check,could you,entr,express,express my,for my,gig,i can,in front,interest to,it if,minut and,of any,of march,otherwiz,our chat,paraleg,the head,the museum,ther a,thi season,thi wint,to sign,you as,your clinic
20:a shift,a weld,any kind,appl for,be appl,be due,be first,be tak,be wait,be wonder,beg,believ i,candid,class of,clerk,could tel,culinar school,decis,depot,esteem,financ,foot,for emplo,for someon,foreman,front of,glad if,hand on,honour,honour to,hunt for,i hop,in sum,kind also,know who,load,me down,me for,me someth,offic,opportunit,plant,plu,project,shot,tel everyon,tel them,that he,to ?,to be,to forward,volunt at,who do,who hir,whom,your practic,your unit
19:^ for,^ giv,and do,any posit,anybod on,background,be cal,be fil,be to,cal with,could be,could get,could use,due and,fil the,hand in,level,me wher,need of,not i,ok,ok ?,on for,on me,pass for,pra,say at,short,should be,soc,start,the arch,to com,to her,trust,word,you hav,your kitchen,your yard
18:?,^ when,a fin,a sum,also tel,at seven,be reach,besid that,board be,colb,crew for,flor,forklift,giv them,i appl,know when,lat i,mean a,my fam,on weekend,one day,rn,seek a,seven in,sign the,someth i,team that,that say,that with,the court,the folk,the medic,wear,would hop,would let,you pay,your websit
17:admit,along to,arch,at all,be keen,be perfect,be thre,begin,broth and,by frida,cal i,can i,car for,choos and,contract,culinar,cv attach,degre and,grat to,hav som,hold a,i speak,learn thi,lineman,march #,may hav,my background,nam down,not ?,not hav,ought,ought to,pick a,plac in,produc,reception,rol and,season,somebod,somewher,speak to,spot on,the port,the practic,to begin,to fil,und your,wonder wheth,you hand,your sid
16:a begin,a guy,about open,and also,be seek,be work,dream,due,explor,first of,for one,fre for,i now,it ?,me any,my humbl,of what,on to,over the,part,part of,pay the,plac i,proud,relief,shop on,slip,thi fal,thre week,tomorrow at,tunnel,turn into,your field
15:^ next,aft i,although,any,bath,be out,be over,beg you,can ?,hear you,hir or,hop thi,industr,job open,keen to,leav on,mak you,start and,to ever,up in,would mak,yard
14:about get,begin with,hav my,my daught,not find,open the,our talk,payrol,the ear,wil hav
13:the studio,the word
12:by you
-9:resum at,thought
-10:^ send,apprec the,cas you,your cal
-11:a account,a law,along on,beforehand,can tel,kettl,khour,know your,plac on
-12:a chat,a look,for background,good tim,interest me,resum be,wif
-13:be lov,learn mor,not hop,stead,upholster,would tel
-14:^ attach,^ ther,cv in,essa,i enclos,i pass,know me,not want,quick,weekda,would think,you see,zoo
-15:be giv,be need,correct,coupl,it also,nam it,not let,not seek,speak ?,teach me,the list,wher do,your job,your posit
-16:a quart,a quick,calendar,classroom,conscienc,lik your,not look,upd
-17:be no,can wait,kind regard,not appl,say yes,stress,suppl ?,the zoo,to two,worr if,you also,you introduc,your calendar,your consid,your schedul
-18:^ jun,a short,day soon,even if,if i,it over,look it,me hav,noth to,quart hour,thi trad,which day,worr,your slam,your week
-19:attach for,cal ?,day suit,pleas talk,start my,turn me,week ?,your first
-20:ask to,not need,suppl,trad ?
-21:minut for,no i,your suppl
-22:hour for,pleas cal
-23:next week,pleas can,you look
-24:pleas choos
-28:no need
`,
}
